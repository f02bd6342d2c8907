import { ChevronRight, Plus, Trash2 } from 'lucide-preact';
import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Path, writePath } from '../../../policy/read/parse/problem';
import { tStudio } from '../words';
import { useField, useStudio } from './context';
import { isList, isObject, type Json, valueAt } from './json';
import { Grouped } from './Labelled';
import { blankItem, resolved } from './node';
import type { FieldProps } from './TextField';
import { useProblems } from './Told';

/** What an item is known by in its list. */
function itemName(item: Json | undefined): string {
  if (typeof item === 'string') return item.length > 60 ? `${item.slice(0, 60)}…` : item;
  if (!isObject(item)) return '';
  for (const key of ['name', 'title', 'label', 'reason', 'text', 'id', 'days', 'kind']) {
    const value = item[key];
    if (typeof value === 'string' && value !== '') return value.length > 60 ? `${value.slice(0, 60)}…` : value;
    if (isList(value) && value.length > 0) return value.join(', ');
    if (isObject(value) && typeof value.id === 'string' && value.id !== '') return value.id;
  }
  return '';
}

const beside = (item: Json | undefined): string =>
  isObject(item) ? [item.handle, item.role, item.from].filter((each) => typeof each === 'string' && each !== '').join(' · ') : '';

export interface ListProps extends FieldProps {
  /** Draws an item in a way of its own; undefined: by the schema. */
  readonly draw?: (path: Path, item: Json | undefined) => ComponentChild;
  /** Ways to add an item; without them there is one, by the schema. */
  readonly adders?: readonly { readonly name: string; readonly make: () => Json }[];
}

/** Items that are objects or long texts: one below the other, each to be opened. */
export function ListField({ path, node, look, draw, adders }: ListProps) {
  const studio = useStudio();
  const Field = useField();
  const t = tStudio();
  const value = valueAt(studio.policy.value, path);
  const items = isList(value) ? value : [];
  const itemNode = node.items ? resolved(node.items) : {};
  const isText = itemNode.type === 'string';
  const [opened, open] = useState<number | undefined>(items.length === 1 ? 0 : undefined);
  const add = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const isAdded = useRef(false);
  // What is added stands above the button: without this the keys would have to go back to it.
  useLayoutEffect(() => {
    if (!isAdded.current) return;
    isAdded.current = false;
    list.current?.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  });
  const all = useProblems(path, true);
  const remove = (index: number) => {
    const rest = items.filter((_, at) => at !== index);
    studio.set(path, rest.length === 0 && !look.isRequired ? undefined : rest);
    open(undefined);
    add.current?.focus();
  };
  return (
    <Grouped path={path} look={look}>
      <ol class="items" ref={list}>
        {items.map((item, index) => {
          const here = [...path, index];
          const wrong = all.filter(({ path: each }) => each.startsWith(writePath(here))).length;
          const name = itemName(item) || t.unnamed(index + 1);
          const removal = (
            <button type="button" class="icon-button" aria-label={t.removeItem(name)} onClick={() => remove(index)}>
              <Trash2 size={16} aria-hidden="true" />
            </button>
          );
          if (isText)
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: texts have no other name, and are taken out by their place.
              <li key={index} class="text-item">
                <Field path={here} node={{ ...itemNode, title: `${look.title} ${index + 1}` }} isRequired />
                {removal}
              </li>
            );
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: ids change while they are written.
            <li key={index}>
              <details
                open={opened === index}
                onToggle={({ currentTarget }) => {
                  if (currentTarget.open) open(index);
                  else if (opened === index) open(undefined);
                }}
              >
                <summary>
                  <ChevronRight size={14} aria-hidden="true" />
                  <span class="item-name">{name}</span>
                  <span class="soft">{beside(item)}</span>
                  {wrong > 0 && <span class="wrong">{t.wrong(wrong)}</span>}
                </summary>
                {opened === index && (
                  <div class="item">{draw?.(here, item) ?? <Field path={here} node={itemNode} isRequired isBare />}</div>
                )}
              </details>
              {removal}
            </li>
          );
        })}
      </ol>
      <div class="buttons">
        {(adders ?? [{ name: t.add(look.title), make: () => blankItem(path, itemNode, items) }]).map(({ name, make }, index) => (
          <button
            key={name}
            {...(index === 0 ? { ref: add } : {})}
            type="button"
            class="button small"
            onClick={() => {
              studio.set(path, [...items, make()]);
              open(items.length);
              isAdded.current = true;
            }}
          >
            <Plus size={14} aria-hidden="true" />
            {name}
          </button>
        ))}
      </div>
    </Grouped>
  );
}
