using OrchardCore.Modules.Manifest;

[assembly: Feature(Id = "OrchardCore.Recipes", Name = "Recipes")]
[assembly: Feature(Id = "OrchardCore.Scripting", Name = "Scripting")]
[assembly: Feature(Id = "OrchardCore.CustomSettings", Name = "Custom settings")]
[assembly: Feature(Id = "OrchardCore.Themes", Name = "Themes")]
