using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Autoroute", "Autoroute", "Navigation", "Addresses of content items.", Dependencies = ["OrchardCore.ContentTypes"])]
