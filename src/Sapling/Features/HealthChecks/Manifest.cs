using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.HealthChecks",
    Name = "Health Checks",
    Category = "Infrastructure",
    Description = "Tells machines whether the site is alive.")]
