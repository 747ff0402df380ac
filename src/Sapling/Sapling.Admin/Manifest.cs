using OrchardCore.Modules.Manifest;

[assembly: Feature(Id = "OrchardCore.Admin", Name = "Admin", Category = "Infrastructure", Description = "Pages for those who run the site.", Dependencies = ["OrchardCore.Users", "OrchardCore.Contents", "TheAdmin"])]
[assembly: Feature(Id = "TheAdmin", Name = "The admin theme", Category = "Theme", Description = "The look of the admin: calm, light or dark, usable by keyboard.")]
