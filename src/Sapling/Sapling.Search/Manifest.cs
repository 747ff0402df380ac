using OrchardCore.Modules.Manifest;

[assembly: Feature(Id = "OrchardCore.Indexing", Name = "Indexing", Description = "Tells search what of a content item can be found.")]
[assembly: Feature(Id = "OrchardCore.Search", Name = "Search")]
[assembly: Feature(
    Id = "OrchardCore.Search.Lucene",
    Name = "Lucene",
    Description = "Keeps Lucene indexes of the content in the data folder.",
    Dependencies = ["OrchardCore.Indexing", "OrchardCore.ContentTypes"])]
