/** Keeps a fault in one part of the screen from taking the rest with it. */
import { Component, type ReactNode } from 'react'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from './Button.tsx'
import { ErrorNotice } from './ErrorNotice.tsx'

interface ErrorBoundaryProps {
  /** A change of it (the address) starts afresh. */
  readonly resetKey: string
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly error: Error | null
  readonly resetKey: string
}

/** Shows what happened and a way to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    const words = uiMessages.problem
    return (
      <ErrorNotice
        happened={words.screenFailed}
        kept={words.screenKept}
        next={words.screenNext}
        details={`${error.name}: ${error.message}`}
        actions={
          <>
            <Button kind="primary" onPress={() => this.setState({ error: null })}>
              {words.retry}
            </Button>
            <Button onPress={() => location.reload()}>{words.reload}</Button>
          </>
        }
      />
    )
  }
}
