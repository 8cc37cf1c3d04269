import { Breadcrumb } from 'antd';

interface Stop {
  id: string;
  name: string;
}

/** The way from the top of what the reader may see down to the unit shown; each stop leads back up. */
export const UnitTrail = ({
  stops,
  onGo,
  label,
}: {
  stops: Stop[];
  onGo: (id: string) => void;
  label: string;
}) => (
  <nav aria-label={label}>
    <Breadcrumb
      items={stops.map((stop, at) => ({
        key: stop.id,
        title:
          at === stops.length - 1 ? (
            <span aria-current="page">{stop.name}</span>
          ) : (
            <button type="button" className="link" onClick={() => onGo(stop.id)}>
              {stop.name}
            </button>
          ),
      }))}
    />
  </nav>
);
