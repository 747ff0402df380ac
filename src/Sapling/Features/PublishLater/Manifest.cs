using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.PublishLater",
    Name = "Publish Later",
    Category = "Content Management",
    Description = "Drafts that publish themselves.",
    Dependencies = ["OrchardCore.Contents"])]
