import { ChoiceField, ChoicesField, itemsOf, namedChoices, YesNoField } from './ChoiceField';
import { type SchemaField, useStudio } from './context';
import { ListField } from './ListField';
import { isBilingual, type Node, optionsOf, resolved } from './node';
import { ObjectField } from './ObjectField';
import { RecordField } from './RecordField';
import { referencesAt } from './references';
import { BilingualField, LinesField, TextField } from './TextField';
import { UnionField } from './UnionField';
import { helpOf, titleOf } from './wording';

const isScalar = ({ type }: Node) => type === 'string' || type === 'integer' || type === 'number';
/** Texts of more than a line have boxes of their own. */
const oneLine = 500;

/** Any field of the schema, by what it is. New ones need no code. */
export function Field({ path, node: given, isRequired = false, isBare = false }: SchemaField) {
  const { policy } = useStudio();
  const node = resolved(given);
  const look = { title: titleOf(node, String(path.at(-1))), help: helpOf(node), isRequired };
  const options = optionsOf(node).map(resolved);
  if (options.length > 0)
    return options.every(isScalar) ? (
      <TextField path={path} node={{ ...node, ...scalarOf(options) }} look={look} />
    ) : (
      <UnionField path={path} node={node} look={look} />
    );
  if (node.enum) return <ChoiceField path={path} node={node} look={look} />;
  switch (node.type) {
    case 'boolean':
      return <YesNoField path={path} node={node} look={look} />;
    case 'array': {
      const items = node.items ? resolved(node.items) : {};
      const references = referencesAt(path, policy.value);
      if (references) return <ChoicesField path={path} look={look} choices={references} />;
      if (items.enum)
        return (
          <ChoicesField path={path} look={{ ...look, help: helpOf(node, items.enum) }} choices={namedChoices(itemsOf(node))} />
        );
      if (items.type === 'string' && (items.maxLength ?? 0) <= oneLine) return <LinesField path={path} node={node} look={look} />;
      return <ListField path={path} node={node} look={look} />;
    }
    case 'object':
      if (isBilingual(node)) return <BilingualField path={path} node={node} look={look} />;
      if (node.properties) return <ObjectField path={path} node={node} look={look} isBare={isBare} />;
      return <RecordField path={path} node={node} look={look} />;
    default:
      return <TextField path={path} node={node} look={look} />;
  }
}

/** A day is chosen, a number typed, whatever else the field may hold. */
function scalarOf(options: readonly Node[]): Node {
  const day = options.find(({ format }) => format === 'date');
  return day ? { format: 'date' } : {};
}
