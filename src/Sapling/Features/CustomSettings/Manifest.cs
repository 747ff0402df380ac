using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.CustomSettings", "Custom Settings", "Settings", "Settings of the site that are content.", Dependencies = ["OrchardCore.Contents"])]
