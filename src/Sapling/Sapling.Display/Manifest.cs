using OrchardCore.Modules.Manifest;

[assembly: Feature(Id = "OrchardCore.Navigation", Name = "Navigation", Category = "Navigation", Description = "Menus.")]
[assembly: Feature(Id = "OrchardCore.Resources", Name = "Resources", Category = "Infrastructure", Description = "Styles and scripts by name.")]
