using ForumOrchard.Glossary.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace ForumOrchard.Glossary.Places;

/// <summary>Where a term is to be corrected.</summary>
public sealed class PlacesController(TermbaseStore store, TermPlaces places, IAuthorizationService authorization) : Controller
{
    /// <param name="id">Id of the concept.</param>
    [HttpGet]
    [Admin("Glossary/Terms/{id}/Places", "ForumOrchardGlossaryPlaces")]
    public async Task<IActionResult> Index(string id)
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.ManageGlossary))
        {
            return Forbid();
        }

        return (await store.ReadAsync()).Concepts.FirstOrDefault(concept => concept.Id == id) is { } concept
            ? View(new WrongPlacesViewModel(concept, await places.FindAsync(concept, User)))
            : NotFound();
    }
}
