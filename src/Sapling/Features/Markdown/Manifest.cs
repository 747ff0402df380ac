using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Markdown", "Markdown", "Content Management", "Bodies and fields in Markdown.", Dependencies = ["OrchardCore.ContentTypes"])]
