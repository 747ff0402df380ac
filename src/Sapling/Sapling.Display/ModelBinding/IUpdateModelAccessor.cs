namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>The updater of the current request.</summary>
public interface IUpdateModelAccessor
{
    /// <summary>Outside an MVC action one that binds nothing.</summary>
    IUpdateModel ModelUpdater { get; set; }
}
