import { Route, Routes } from 'react-router-dom';
import { DeskPage } from '../desk/DeskPage';
import { PreviewPage } from '../preview/PreviewPage';
import { ReportsPage } from './ReportsPage';

/** The pages below the menu entry "Newsroom": the list of reports, and one report on the desk. */
const NewsroomPages = () => (
  <Routes>
    <Route index element={<ReportsPage />} />
    <Route path=":documentId" element={<DeskPage />} />
    <Route path=":documentId/preview" element={<PreviewPage />} />
  </Routes>
);

export default NewsroomPages;
