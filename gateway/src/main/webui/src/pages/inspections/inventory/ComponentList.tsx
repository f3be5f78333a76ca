import type { Component, ComponentKind } from '../../../api/inspectionTypes';
import { useSpeech } from '../../../app/i18n';

interface ComponentListProps {
  components: Component[];
  onEdit: ((component: Component) => void) | undefined;
}

/** Components by kind. */
export function ComponentList({ components, onEdit }: ComponentListProps) {
  const { text } = useSpeech();
  const { inventory: words, componentKinds } = text.inspections;
  const kinds = Object.keys(componentKinds) as ComponentKind[];
  return (
    <div className="components">
      {kinds
        .map((kind) => ({ kind, all: components.filter((component) => component.kind === kind) }))
        .filter(({ all }) => all.length > 0)
        .map(({ kind, all }) => (
          <section key={kind} className="panel component-kind">
            <h2>{componentKinds[kind]}</h2>
            <ul>
              {all.map((component) => (
                <li key={component.id} className={component.active ? undefined : 'quiet'}>
                  <span className="component-name">
                    {component.name}
                    {!component.active && <span className="flag">{words.retired}</span>}
                  </span>
                  {component.note && <span className="quiet component-note">{component.note}</span>}
                  {onEdit && (
                    <button type="button" className="plain-button link-button" onClick={() => onEdit(component)}>
                      {text.inspections.plan.edit}
                      <span className="visually-hidden"> {component.name}</span>
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
