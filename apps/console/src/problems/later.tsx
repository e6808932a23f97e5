import { Component, type ReactNode, Suspense } from 'react';
import { NotLoaded } from './not-loaded.js';

interface LaterProps {
  readonly fallback?: ReactNode;
  /** Where the reader is; what fell there is forgotten when they go on. */
  readonly at?: string;
  readonly children: ReactNode;
}

/** What was thrown in place of a part, in its own words. */
interface Fallen {
  readonly fallen: string | undefined;
}

/** A part of the page that is loaded when it is called for: meanwhile the fallback, and a word of what to do where it does not come. */
export class Later extends Component<LaterProps, Fallen> {
  override state: Fallen = { fallen: undefined };

  static getDerivedStateFromError(error: unknown): Fallen {
    return { fallen: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate(before: LaterProps): void {
    if (before.at !== this.props.at && this.state.fallen !== undefined) this.setState({ fallen: undefined });
  }

  override render(): ReactNode {
    const { fallback, children } = this.props;
    return this.state.fallen === undefined ? <Suspense fallback={fallback}>{children}</Suspense> : <NotLoaded said={this.state.fallen} />;
  }
}
