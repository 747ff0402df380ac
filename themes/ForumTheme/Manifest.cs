using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(
    Name = "Forum theme",
    Author = "ForumOrchard",
    Version = "1.0.0",
    Description = "The Forum's public face: calm, readable, in every language of the site, with and without script.")]
