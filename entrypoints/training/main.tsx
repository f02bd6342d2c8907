/** Opens the stage: wires it to the policy, the guard and the overlay. */
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import '../../components/shared/parts.css';
import '../../components/shared/marks.css';
import '../../components/training/stage.css';
import '../../components/training/deck.css';
import '../../components/training/summary.css';
import '../../components/training/presenter/presenter.css';
import '../../components/training/views.css';
import '../../components/training/way/way.css';
import '../../components/training/catalogue/catalogue.css';
import '../../components/training/compare/compare.css';
import '../../components/training/sites/live.css';
import '../../components/training/narrow.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { locale } from '../../components/shared/words';
import { Presenter } from '../../components/training/presenter/Presenter';
import { StageFrame } from '../../components/training/StageFrame';
import { createStage } from '../../components/training/stage';
import { loadModel } from '../wiring/model';
import { stagePort } from './port';

effect(() => {
  document.documentElement.lang = locale.value;
});
const host = document.getElementById('stage');
const presenter = new URLSearchParams(location.search).get('pelatih');
if (host && presenter) render(<Presenter stage={presenter} />, host);
else if (host) {
  await loadModel();
  render(<StageFrame stage={createStage(await stagePort(), location.hash)} />, host);
}
