/** The sites by name, as a sentence lists them. */
import { sites } from '../../compose/sites';

const names = Object.values(sites).map(({ name }) => name);
const list = (locale: string) => new Intl.ListFormat(locale).format(names);

export const siteList = { id: list('id'), en: list('en-GB') } as const;
