using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.ContentFields",
    Name = "Content Fields",
    Category = "Content Management",
    Description = "Fields of text, numbers, dates, links and choices.",
    Dependencies = ["OrchardCore.ContentTypes"])]
