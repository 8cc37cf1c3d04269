import { useCatalogue } from '../store/catalogue.js';

const grouped = new Intl.NumberFormat('en-US');

/** Figures as a list of names and values, in the order given. */
export function FigureList({ figures }: { figures: { indicator: string; quantity: number }[] }) {
  const { naming } = useCatalogue();
  return (
    <dl className="figures">
      {figures.map(({ indicator, quantity }) => {
        const { name, unit } = naming(indicator);
        return (
          <div key={indicator}>
            <dt>{name}</dt>
            <dd>
              <b>{grouped.format(quantity)}</b> {unit}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
