using OrchardCore.Modules.Manifest;

[assembly: Feature(Id = "OrchardCore.Liquid", Name = "Liquid", Category = "Content Management", Description = "Templates in Liquid.")]
[assembly: Feature(Id = "OrchardCore.Resources", Name = "Resources", Category = "Infrastructure", Description = "Styles and scripts by name.")]
