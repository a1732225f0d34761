import { Component, type ReactNode } from 'react'
import { Button } from './Button.tsx'

/**
 * Keeps a fault in one screen from taking the whole app away. What was typed is in the records or kept as a draft, so
 * showing the screen afresh loses nothing. Give it the screen's id as `key`.
 */
export class FaultBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div className="stack" role="alert">
        <p>This screen cannot be shown because of a fault in the app. What you typed is kept.</p>
        <div className="row">
          <Button look="primary" onPress={() => this.setState({ failed: false })}>
            Show it again
          </Button>
        </div>
      </div>
    )
  }
}
