/** Names the scheme's streams where nothing else is said. */
export const DEFAULT_SCHEME = 'zhubao';
