/** A button that asks the system for files. What is chosen goes to the caller and nowhere else. */
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Button, type ButtonProps } from './Button.tsx'

export interface FileButtonProps extends ButtonProps {
  /** Called with at least one file. */
  readonly onFiles: (files: readonly File[]) => void
  /** MIME types and `.endings` the system dialog shows first; left out: all files. */
  readonly accepts?: readonly string[]
  readonly allowsMultiple?: boolean
  /** Asks for a folder and gives all files in it. */
  readonly isFolder?: boolean
}

/** Choosing the same file twice calls `onFiles` twice. */
export function FileButton({ onFiles, accepts, allowsMultiple = false, isFolder = false, ...button }: FileButtonProps) {
  return (
    <FileTrigger
      allowsMultiple={allowsMultiple}
      acceptDirectory={isFolder}
      {...(accepts === undefined ? {} : { acceptedFileTypes: accepts })}
      onSelect={(list) => {
        const files = [...(list ?? [])]
        if (files.length > 0) onFiles(files)
      }}
    >
      <Button {...button} />
    </FileTrigger>
  )
}
