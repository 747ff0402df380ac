using OrchardCore.Modules.Manifest;

[assembly: Feature(Id = "OrchardCore.Diagnostics", Name = "Diagnostics", Category = "Infrastructure", Description = "Pages for what was not found and what went wrong.")]
[assembly: Feature(Id = "OrchardCore.HealthChecks", Name = "Health checks", Category = "Infrastructure", Description = "Tells machines whether the site is alive.")]
[assembly: Feature(Id = "OrchardCore.ResponseCompression", Name = "Response compression", Category = "Performance", Description = "Sends answers compressed.")]
