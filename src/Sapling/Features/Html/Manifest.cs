using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Html", "Html", "Content Management", "Bodies in HTML.", Dependencies = ["OrchardCore.ContentTypes"])]
