using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.ContentFields", "Content Fields", "Content Management", "Fields of text, numbers, dates, links and choices.",
    Dependencies = ["OrchardCore.ContentTypes"])]
