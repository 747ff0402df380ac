using OrchardCore.Modules.Manifest;

[assembly: Feature(Id = "OrchardCore.AutoSetup", Name = "Auto setup")]
[assembly: Feature(Id = "OrchardCore.Features", Name = "Features")]
[assembly: Feature(Id = "OrchardCore.Settings", Name = "Settings")]
[assembly: Feature(Id = "OrchardCore.Recipes", Name = "Recipes")]
[assembly: Feature(Id = "OrchardCore.Scripting", Name = "Scripting")]
[assembly: Feature(Id = "OrchardCore.CustomSettings", Name = "Custom settings")]
[assembly: Feature(Id = "OrchardCore.Themes", Name = "Themes")]
