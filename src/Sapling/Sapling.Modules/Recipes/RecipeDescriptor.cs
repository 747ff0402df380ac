using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Recipes.Models;

/// <summary>The header of a recipe file, and where that file is.</summary>
public class RecipeDescriptor
{
    /// <summary>The unique name by which set-up and other recipes call this one, compared without regard to case.</summary>
    public string Name { get; set; } = "";

    public string DisplayName { get; set; } = "";

    public string Description { get; set; } = "";

    public string Author { get; set; } = "";

    public string WebSite { get; set; } = "";

    public string Version { get; set; } = "";

    /// <summary>Whether a site can be set up from it.</summary>
    public bool IsSetupRecipe { get; set; }

    public DateTime? ExportUtc { get; set; }

    public string[] Categories { get; set; } = [];

    public string[] Tags { get; set; } = [];

    /// <summary>Exists for Orchard Core compatibility: here a recipe always runs in the caller's scope, as one unit of work.</summary>
    public bool RequireNewScope { get; set; } = true;

    /// <summary>The recipe's folder within <see cref="FileProvider"/>; file names in the recipe are relative to it.</summary>
    public string BasePath { get; set; } = "";

    public IFileInfo RecipeFileInfo { get; set; } = new NotFoundFileInfo("");

    public IFileProvider FileProvider { get; set; } = new NullFileProvider();
}
