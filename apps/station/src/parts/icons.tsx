const PATHS = {
  inbox: 'M4 13l2.5-8h11L20 13v6H4zM4 13h4.5l1.5 2.5h4l1.5-2.5H20',
  fill: 'M5 19h14M7 15.5V13l8.5-8.5 2.5 2.5L9.5 15.500z',
  records: 'M6 4h12v16H6zM9 9h6M9 12.500h6M9 16h3.5',
  mine: 'M12 12a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.600zM4.5 20c.8-3.6 3.7-5.3 7.5-5.300s6.7 1.7 7.5 5.3',
  camera: 'M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z',
  lock: 'M6.5 11h11v9h-11zM9 11V7.5a3 3 0 0 1 6 0V11',
};

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className="icon">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
