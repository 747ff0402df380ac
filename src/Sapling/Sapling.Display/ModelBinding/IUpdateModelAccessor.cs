namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>The updater of the current request.</summary>
public interface IUpdateModelAccessor
{
    /// <summary>Outside of an MVC action, an updater that binds nothing.</summary>
    IUpdateModel ModelUpdater { get; set; }
}
