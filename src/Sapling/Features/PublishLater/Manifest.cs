using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.PublishLater", "Publish Later", "Content Management", "Drafts that publish themselves.", Dependencies = ["OrchardCore.Contents"])]
