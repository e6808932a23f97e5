console.log("zhubao");
