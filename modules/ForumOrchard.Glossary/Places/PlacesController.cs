using ForumOrchard.Glossary.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace ForumOrchard.Glossary.Places;

/// <summary>Where a term is to be corrected.</summary>
public sealed class PlacesController(TermbaseStore store, TermPlaces places, IAuthorizationService authorization) : Controller
{
    private const int PageSize = 50;

    /// <param name="id">Id of the concept.</param>
    /// <param name="pagenum">From 1; pages beyond the last are the last. How many there are is not said: that would mean to read every translation.</param>
    [HttpGet]
    [Admin("Glossary/Terms/{id}/Places", "ForumOrchardGlossaryPlaces")]
    public async Task<IActionResult> Index(string id, int pagenum = 1)
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.ManageGlossary))
        {
            return Forbid();
        }

        if ((await store.ReadAsync()).Concepts.FirstOrDefault(concept => concept.Id == id) is not { } concept)
        {
            return NotFound();
        }

        var (page, found) = (Math.Max(1, pagenum), new List<WrongPlace>());
        await foreach (var place in places.FindAsync(concept, User))
        {
            found.Add(place);
            if (found.Count > (long)page * PageSize)
            {
                break;
            }
        }

        // What stood on pages beyond the last is corrected by now.
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        return View(new WrongPlacesViewModel(concept, [.. found.Skip((Math.Min(page, pages) - 1) * PageSize).Take(PageSize)], Math.Min(page, pages), page < pages));
    }
}
