using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.CustomSettings",
    Name = "Custom Settings",
    Category = "Settings",
    Description = "Settings of the site that are content.",
    Dependencies = ["OrchardCore.Contents"])]
