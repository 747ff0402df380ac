using OrchardCore.Modules.Manifest;

[assembly: Feature(Id = "OrchardCore.AutoSetup", Name = "Auto setup", Category = "Infrastructure", Description = "Sets the site up from the configuration.")]
[assembly: Feature(Id = "OrchardCore.Diagnostics", Name = "Diagnostics", Category = "Infrastructure", Description = "Pages for what was not found and what went wrong.")]
[assembly: Feature(Id = "OrchardCore.HealthChecks", Name = "Health checks", Category = "Infrastructure", Description = "Tells machines whether the site is alive and ready.")]
[assembly: Feature(Id = "OrchardCore.Features", Name = "Features", Category = "Infrastructure", Description = "Features are decided by the set-up recipe.")]
[assembly: Feature(Id = "OrchardCore.Settings", Name = "Settings", Category = "Infrastructure", Description = "The site's settings.")]
