/** How far processes have come, wherever they run. */
export interface ProcessProgress {
  /** Settles once every event up to the position has been acted upon. */
  settled(position: number): Promise<void>;
  /** Settles once nothing is left to do: what the steps themselves wrote has been acted upon too. */
  rest(): Promise<void>;
  /** Position up to which everything has been acted upon, and why it goes no further. */
  status(): Promise<ProcessStatus>;
}

export interface ProcessStatus {
  readonly position: number;
  readonly stopped: string | null;
}
