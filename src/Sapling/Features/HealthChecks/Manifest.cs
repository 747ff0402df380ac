using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.HealthChecks", "Health Checks", "Infrastructure", "Tells machines whether the site is alive.")]
