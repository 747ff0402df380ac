using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Sapling.Modules.Files;

namespace Sapling.Features.Recipes;

/// <summary>Finds the <c>Recipes/*.recipe.json</c> of every enabled module and theme.</summary>
internal sealed class ModuleRecipeHarvester(IModuleFiles files) : IRecipeHarvester
{
    private const string Folder = "Recipes/";
    private const string Extension = ".recipe.json";

    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var module in files.Modules)
        {
            var moduleFiles = new FilesOfModule(files, module.ModuleId);
            foreach (var path in module.Under(Folder).Where(IsRecipe))
            {
                recipes.Add(await RecipeFile.DescribeAsync(moduleFiles.GetFileInfo(path), Folder, moduleFiles, CancellationToken.None));
            }
        }

        return recipes;
    }

    private static bool IsRecipe(string path) =>
        path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && path.IndexOf('/', Folder.Length) < 0;

    /// <summary>One module's files, for scripts and steps that refer to files beside their recipe.</summary>
    private sealed class FilesOfModule(IModuleFiles files, string moduleId) : IFileProvider
    {
        public IFileInfo GetFileInfo(string subpath) => files.Find(moduleId, subpath.TrimStart('/')) ?? new NotFoundFileInfo(subpath);

        /// <summary>Nothing lists these files.</summary>
        public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

        public IChangeToken Watch(string filter) => files.Watch(moduleId);
    }
}
