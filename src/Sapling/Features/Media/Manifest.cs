using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Media", "Media", "Content Management", "Files that editors upload, and images in the sizes of named profiles.",
    Dependencies = ["OrchardCore.ContentTypes"])]
