/** Brings the model that is shipped; for processes and extension pages. Pages of a site load it as a script of its own. */
import { model } from '../generated/model';
import { offerModel } from './current';

offerModel(model);
