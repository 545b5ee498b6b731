# Words of errors, dialogs, pictures and paper: loaded when the first screen stands.
