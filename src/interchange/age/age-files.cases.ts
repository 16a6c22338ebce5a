/** Files made by the program `age` 1.1.1 of Debian, with a key and a passphrase that were made for this test. */

export const plain = 'The whole of it: 7000 containers, სათვალავი.\n'
export const passphrase = 'grain ship coach museum'
export const recipient = 'age16rx3krjzme85l2m7l64uq89fpm4mj9ls03nvcjq8ek2lwnwusvysv65znp'
export const identity = 'AGE-SECRET-KEY-1WNWTZ7MQKR5RMS7JN7KTFHJNP3GHAMXS65GWSJD8NQTQF0THUGPQ2G9FTG'

/** `age -r`, in base64. */
export const toKey =
  'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBRVkdqcklRZHNhaXRTNlQwUmRjaEZJeGJrWDVvNENpVGNCS20yeHowcGxnCmpPTUl2NlBtbVZrakFOTWdJR0dSSUh4WWtLdUlkY3UyekRWbWtsN3NFdGMKLS0tIGxaVlFBYVJsYTFhTXVGMmhyWHdSZG5SVVg4bWpSMXF4NVMvWDZFeHBwRVkK3mUP9dcwRDfK6ti7zW7w0r2Xk62nUfV0XorX+8aB1XatxkkhgzUvCU3D8joHlcunnz41bkBjISXF+O/81RcnAXJXLbjkHyieyQaRUGehcZeEQM6G3OGXqhOG7/E/VXU='

/** `age -a -r`. */
export const toKeyArmored = `-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSB0Sms0ZHBpOEhOZDh0c3Nl
OVNnWE9QWFYrUEc4bytGU0ZWYXFWUWhISlZVCkpJeTZpRWdUMWNna3A5dW1EZEE0
amJiY2hRSy9LZXUrQklWMzVCd0ZWcDQKLS0tIGNCakZxODl5Tklwa2xWNU4rNFVL
RjBTWnRYdnlPUlRmajBEdXg1eENBMjQKl/hPOuysQgO18ne0aiCOhaLFuM+EeXuq
X/qCzboomZ77rC9u32H4VmO+VxjClTE7qgwtblcK1HweLxF9n0o+IvtHP/NI8glO
1W/43tN1lI3gwNuf2IHNdM3hfNM5zzY=
-----END AGE ENCRYPTED FILE-----
`

/** `age -a -p`. */
export const toPassphrase = `-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCB3L2F5S09MWVk0enlpUklX
ZXZsU3ZRIDE4Ckk2elo1OGNrMUhtVWwwd0VHOTdXVlQ1czF1MmEyd3Azb1NiSkpr
akRiVlEKLS0tIEtwQVk3YitPZmE3TmhsdkV6SWhGVW1GN2xWUUtqTnBEQ3JBa3F0
ampwTUUKeN3Vfq9LpbuVg+/nzR4rfVAjsCMerb2dxuaUffPdMFEg5h295k0wZpmJ
eDZaGxe3h2uYJetd2GFQxJAfYoo1i3Y9M0/3Dscxsi374jRLKMRFrTPEhzApAY9L
l+cDFr4=
-----END AGE ENCRYPTED FILE-----
`
