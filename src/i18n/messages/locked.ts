/** Words of encrypted files: locking what leaves, opening what came. */

export const lockedMessages = {
  who: 'Who can open the file?',
  kinds: {
    open: { label: 'Whoever has it', hint: 'It is not encrypted.' },
    passphrase: {
      label: 'Whoever knows a passphrase',
      hint: 'Encrypted. Tell the passphrase by another way than the file.',
    },
    recipients: {
      label: 'Holders of keys',
      hint: 'Encrypted for people who gave you a public key of the program age (age1…). There is no passphrase to tell.',
    },
  },
  passphrase: 'Passphrase',
  again: 'The same again',
  differs: 'The two are not the same.',
  suggest: 'Make one up',
  suggested: (passphrase: string) => `Write it down or keep it in a password manager: ${passphrase}`,
  lost: 'Nobody can open the file without it, and nobody can bring it back.',
  strength: {
    short: 'Short: whoever has the file can try every passphrase of this kind. Take four unrelated words or more.',
    fair: 'Fair, unless it is a saying, a name or a date, or is used elsewhere: those are tried first.',
    long: 'Long enough, unless it stands in a book or a song: those are tried first.',
  },
  recipients: 'Public keys, one a line',
  recipientsHelp: 'Each begins with age1. Everybody whose key stands here can open the file.',
  notAKey: (key: string) => `This is no public key: ${key}`,
  locking: 'Encrypting the file',
  opening: {
    title: 'This file is encrypted',
    key: 'Passphrase, or identity key (AGE-SECRET-KEY-1…)',
    open: 'Decrypt',
    working: 'Decrypting',
    refused: {
      notFor: 'This passphrase or key does not open the file.',
      badKey: 'This is no identity key: a part of it is missing or mistyped.',
      damaged:
        'The file is damaged: what was decrypted is not what was encrypted. Get it once more from where it came.',
    },
    nothing: 'Nothing was written.',
  },
}
