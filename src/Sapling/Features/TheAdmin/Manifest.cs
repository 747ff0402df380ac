using Sapling.Modules.Manifests;

[assembly: StockModule(
    "TheAdmin",
    Name = "The admin theme",
    Category = "Theme",
    Description = "The look of the admin: calm, light or dark, usable by keyboard.")]
