export const TRIED = `## Yang dicoba
`;
