using Sapling.Modules.Manifests;

[assembly: StockModule("TheAdmin", "The admin theme", "Theme", "The look of the admin: calm, light or dark, usable by keyboard.")]
