# Words of the editor and the first screen: all that is seen while nothing went wrong and no dialog is open.
