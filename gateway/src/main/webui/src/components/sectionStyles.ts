/** The looks that the pages of inspections and reports share. */
import './badges.css';
import './form/form.css';
import './notes.css';
import './table.css';
import './section.css';
