using OrchardCore.Modules.Manifest;

[assembly: Feature(Id = "OrchardCore.AutoSetup", Name = "Auto Setup", Category = "Infrastructure", Description = "Sets the site up from the configuration.")]
