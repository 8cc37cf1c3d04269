const KEY = 'fayuan.largeText';

/** True when the worker chose 大字版: 18 px base and larger targets. */
export function isLargeText(): boolean {
  return localStorage.getItem(KEY) === 'yes';
}

export function setLargeText(large: boolean): void {
  localStorage.setItem(KEY, large ? 'yes' : 'no');
  applyTextSize();
}

/** Puts the choice on the page; the style sheet does the rest. */
export function applyTextSize(): void {
  document.documentElement.dataset.text = isLargeText() ? 'large' : 'normal';
}
