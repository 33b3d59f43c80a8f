/** How a state feels; always shown with its word. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'
