# Words of errors, dialogs, pictures and paper: loaded when the first screen stands.

## What could not be done: titles of a dialog that says why below

problem-nothing-to-open = Nothing to open
problem-picture-design = The design of this picture could not be opened
problem-photo = This picture could not be opened
problem-demo = The demo photo could not be loaded
problem-dots = The dots could not be loaded
problem-camera = No picture from the camera
problem-picture = The picture could not be made
problem-print = The sheet could not be printed
problem-save = The project could not be saved
problem-open = The project could not be opened
problem-link = This link could not be opened
problem-make-link = The link could not be made

## Pictures

picture-saved = Picture saved: { $name }
picture-saved-png = This browser cannot write WebP, so the picture is a PNG: { $name }
picture-stopped = Stopped: no picture was saved.
picture-warning = This is a warning picture, not your plan. Go back to your plan to download it.
picture-not-sent = This device does not let us send the picture. Save it and send it from there.

## Sharing

# What somebody reads first of a message with a link.
share-subject = A hairline to look at
share-link-copied = Copied
share-link-not-copied = The browser does not let us copy. The link is selected: copy it with Ctrl+C or a long press.
